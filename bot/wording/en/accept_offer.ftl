# The answer to a place that was offered from the waiting list.
accept-offer-done = Done, we expect you on { $when }, at the { $office }. { $where } Your code is { $code }.
accept-offer-over = That place is gone: its time is over, or you answered already. You can look for another one whenever you want.
decline-offer-done = That's fine. You're still on the list: if another place opens, we'll let you know.
