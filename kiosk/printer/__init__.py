"""The print queue: what is to be printed, where it is, and what a printer says about itself."""
