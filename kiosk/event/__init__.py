"""The event folder, its lock and identity, settings, organizer's PIN, backups by themselves."""
