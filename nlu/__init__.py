"""The ears: from what a person wrote to what they may mean."""
