"""The simulator: phones on a page, beside the office's clock, with a door of their own."""
