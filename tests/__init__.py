"""The tests; `strategies.py` makes documents for them."""
