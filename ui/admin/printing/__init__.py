"""Printing for the organizer: which printer, what waits for it, and the one way for every paper to get there."""
