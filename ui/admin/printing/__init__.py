"""Printing for the organizer: which printer, what waits for it, and the one way of every paper to it."""
