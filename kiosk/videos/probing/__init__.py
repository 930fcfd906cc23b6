"""What a file of film really is: looked at in a process of its own (child*.py), judged outside (rules.py)."""
