"""The back office: what caseworkers see and do."""
