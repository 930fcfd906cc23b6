"""A small area like the hunt: one claim for each piece, tickets with each claim, a journal line for both."""
