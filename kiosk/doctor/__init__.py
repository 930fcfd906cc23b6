"""Is everything well? Facts about machine and event are measured elsewhere; here they become findings."""
