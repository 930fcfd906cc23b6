"""What a user would pick instead. Each module: `prepare(argument)` gives a call that does the work once."""
