"""One file for each errand that a person can come with."""
