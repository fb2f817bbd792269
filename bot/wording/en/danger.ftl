# When there is danger: short, with care, with the right line and a person.
danger-violence = I'm so sorry this is happening. { $urgency ->
    [now] If you are in danger now, call { $lines }, any time.
   *[soon] If at any moment you are in danger, call { $lines }, any time.
 } You don't have to tell me more here.
danger-self-harm = Thank you for telling me: what you feel matters, and you don't have to go through it alone. { $urgency ->
    [now] If you are in danger now, call { $lines }, any time.
   *[soon] If at any moment you feel you are in danger, call { $lines }, any time.
 } If you can, stay with someone you trust.
danger-child = Thank you for letting us know. Call { $lines }, any time: they help children, and anyone worried about them. Please don't send names or photos here.
danger-trafficking = I'm so sorry this is happening. Call { $lines }, any time, when you can do it safely. Don't confront that person, and you don't have to tell me more here.
danger-medical = Call { $lines } now for an ambulance, any time. Say where you are and what is happening.
danger-missing = I'm so sorry you are going through this. You don't have to wait to report it: call { $lines }, any time. Please don't send photos or documents here.
