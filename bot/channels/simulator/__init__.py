"""The simulator: phones on a page, beside the office's clock, with a door of their own."""

from bot.channels.simulator.door import SimulatorDoor
from bot.channels.simulator.handed import ClockFixedError, Simulator
from bot.channels.simulator.page import router

__all__ = ["ClockFixedError", "Simulator", "SimulatorDoor", "router"]
