"""Who says or holds what: attributions, and whether a view is given to the right one."""
