"""Programs of their own that a line starts and watches."""
