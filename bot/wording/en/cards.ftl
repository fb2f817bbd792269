# A service's card: one fact a line, and at the end where it is known from.
card-for-whom = For: { $audience }
card-asks = They ask for: { $needed }
card-cost = Cost: { $cost }
card-hours = Open: { $hours }
card-hours-always = Open: every day, at any hour
card-reach = Contact: { $contact }
card-begins = To begin: { $step }
card-caution = Keep in mind: { $caution }
card-withheld = What you need, the cost and the hours are not confirmed yet: if you like, the office can find out for you.
proof-verified = Checked on { $day }.
proof-source = According to { $institution }, { $date }.
proof-undated = According to { $institution }.
