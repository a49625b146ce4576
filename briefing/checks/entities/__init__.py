"""Names and roles: whom an article names, who is who, whom it is about, and whether a name or role holds."""
