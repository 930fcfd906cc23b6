"""The stand-alone checker, published with each draw: nothing of the program imports it."""
