"""The street doors: WhatsApp, Telegram and the simulator."""
