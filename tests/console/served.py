"""A console on a real port: what streams, and what a browser opens, cannot be had otherwise."""

import socket
import threading
from typing import Self

import uvicorn

from tests.console.office import OfficeAtWork


class Served:
    """A console that is served until the block ends."""

    def __init__(self, office: OfficeAtWork, *, port: int = 0) -> None:
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", port))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        config = uvicorn.Config(office.app, log_config=None, lifespan="off")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(
            target=self.server.run, kwargs={"sockets": [self.socket]}, daemon=True
        )

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.should_exit = True
        self.thread.join(timeout=10)
        self.socket.close()
        assert not self.thread.is_alive()
