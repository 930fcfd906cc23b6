"""The certificates. A job is picklable and holds all words and pictures,
and may be drawn by another process.
"""
