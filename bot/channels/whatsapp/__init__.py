"""WhatsApp's door, through Twilio: signed calls in, messages out, and how they fare."""
