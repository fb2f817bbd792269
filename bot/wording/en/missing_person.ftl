# When nothing is known of someone.
missing-person-danger = I'm sorry if you are going through this. If someone is in danger now, call { $lines }, any time. Is there someone you have no news of?
