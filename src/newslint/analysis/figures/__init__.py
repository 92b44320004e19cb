"""The figures of a story: counts, shares, money and measures, each a value with its place.

`scan.py` finds them in small letters, `spoken.py` reads numbers in words, `units.py` knows measures,
`left_out.py` what is no figure, and `values.py` says what a figure is. `figures.py` is the door.
"""
