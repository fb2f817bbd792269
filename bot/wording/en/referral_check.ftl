# Whether they were seen where we sent them.
referral-check-said = It's the office, writing to ask how it went. Were you seen?
referral-check-yes = Yes
referral-check-did-not-go = I didn't go
referral-check-went-and-no = I went, and no
referral-check-seen = That's good. Thank you for telling us.
referral-check-not-gone = Thank you for telling us, that's no problem. If you like, a person at the office can help you get there.
referral-check-not-seen = Thank you for telling us, and we're sorry. A person at the office will look into it and write to you.
referral-check-over = Thank you, we had that down already.
