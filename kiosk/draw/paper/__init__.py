"""The papers of a draw. Jobs are picklable: all words are said where the words are; drawing may run in a
spawned process and makes its own Qt application there.
"""
