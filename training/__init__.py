"""How the learned score is made: `python -m training --data DIR --outputs DIR`. See training/README.md."""
