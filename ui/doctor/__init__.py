"""Looks at the machine and the event: each probe in a process of its own, so that none takes others along."""
