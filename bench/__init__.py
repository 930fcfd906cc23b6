"""What docs/performance.md shows: each line measured beside a floor and what a user would pick instead."""
