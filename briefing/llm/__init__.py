"""The only way to a model: requests, retries, errors, prices, the store of answers."""
