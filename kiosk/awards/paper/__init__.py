"""The papers of awards. A job is picklable and says all its words; drawing may run in a spawned process."""
