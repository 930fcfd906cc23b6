"""Is everything well? What the doctor finds, for the organizer."""
