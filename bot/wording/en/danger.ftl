# When there is danger: short, with care, with the right line and a person.
danger-violence = I'm so sorry this is happening. { $urgency ->
    [now] If there is danger now, call { $lines }, any time.
   *[soon] If at any moment there is danger, call { $lines }, any time.
 } You don't have to tell me more here.
danger-sexual = I'm so sorry this happened; it is never the fault of who lived it. { $urgency ->
    [now] If there is danger now, call { $lines }, any time.
   *[soon] If at any moment there is danger, call { $lines }, any time.
 } Go to a hospital as soon as you can, even if there are no wounds.
danger-threat = I'm so sorry this is happening. { $urgency ->
    [now] If there is danger now, call { $lines }, any time.
   *[soon] If at any moment there is danger, call { $lines }, any time.
 } Please don't send me names or addresses here.
danger-threat-care = If they ask for money over the phone, don't pay: keep the number and block it. The rest is better talked about in person, at the office.
danger-threat-in-person = Talk in person
danger-self-harm = { $who ->
    [other] Thank you for letting us know: that person doesn't have to go through it alone.
   *[self] Thank you for telling me: what you feel matters, and you don't have to go through it alone.
 } { $urgency ->
    [now] Call { $lines }, any time.
   *[soon] If there is danger, call { $lines }, any time.
 }
danger-child = Thank you for letting us know. { $urgency ->
    [now] Call { $lines } now, any time.
   *[soon] Call { $lines }, any time.
 } 119 is for children and teenagers; please don't send names or photos here.
danger-minor = Thank you for writing; you did the right thing. { $urgency ->
    [now] Call { $lines } now, any time.
   *[soon] Call { $lines }, any time.
 } 119 is there to help children and teenagers.
danger-trafficking = I'm so sorry this is happening. Call { $lines }, any time, when you can do it safely. Don't confront that person, and you don't have to tell me more here.
danger-medical = { $urgency ->
    [now] I'm so sorry. Call { $lines } now and ask for an ambulance, any time. Say where you are and what is happening.
   *[soon] I'm so sorry. If it is urgent or gets worse, call { $lines }, any time. You can also go to the nearest hospital.
 }
danger-missing = I'm so sorry you are going through this. You don't have to wait to report it: call { $lines }, any time. You can also tell the Foreign Ministry and the Red Cross.
danger-missing-gather = Have ready at home, without sending it here: their full name, when and where they were last in touch, what they look like and a recent photo.
danger-called = { $who ->
    [program] I am a program of the office, and I have already told a person.
   *[known] I have already told a person at the office.
 } { $promise }
danger-meanwhile = { $office ->
    [closed] The office is closed now. If you cannot wait, call { $lines }, any time.
   *[unknown] If you cannot wait, call { $lines }, any time.
 }
