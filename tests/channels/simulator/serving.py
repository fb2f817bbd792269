"""Serves the simulator as a program of its own, until it is told to end: ``serving URL KEYS``."""

import sys
from pathlib import Path

import uvicorn

from app.tables import METADATA
from storage.migrate import migrate
from storage.opening import open_with_key_file
from tests.channels.simulator.office import open_office

if __name__ == "__main__":
    _, url, key_file = sys.argv
    migrate(url, METADATA)
    office = open_office(open_with_key_file(url, Path(key_file)))
    config = uvicorn.Config(office.app, host="127.0.0.1", port=0, log_config=None)
    bound = config.bind_socket()
    bound.listen()
    sys.stdout.write("http://{}:{}\n".format(*bound.getsockname()))
    sys.stdout.flush()
    uvicorn.Server(config).run(sockets=[bound])
