"""Thank-you videos, as visitors see them."""
