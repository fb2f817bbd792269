# What is asked once the emergency line was given, and what is answered to it.
danger-talk-safe = Can you talk safely? If someone else sees this phone, you can delete this chat; the notices we send you do not say what it is about.
danger-talk-safe-yes = Yes, I can talk
danger-talk-safe-no = I can't talk
danger-talk-yes = Thank you for telling me. I left a note for the person who will attend to you. If anything changes, call { $lines }.
danger-talk-no =
    I understand: don't go on writing if it puts you at risk. I left a note for the person who will attend to you. If there is danger, call { $lines }.
    To delete this chat from your phone, press and hold it in the list of chats and choose delete.
danger-self-harm-now = Are you in danger now?
danger-self-harm-now-yes = Yes, now
danger-self-harm-now-no = No, not now
danger-self-harm-yes = Call { $lines } now. Find someone you trust and don't stay alone. I have told the office again.
danger-self-harm-no = Thank you for telling me. I'm still here: if anything changes, tap the button or call { $lines }, any time.
danger-child-safe = Is the child safe now, with someone you trust?
danger-child-safe-yes = Yes, safe
danger-child-safe-no = No, or not sure
danger-child-yes = That is good. If anything changes, call { $lines }, any time. The person at the office will ask the rest.
danger-child-no = Call { $lines } now and say where the child is. If you can do it safely, don't leave them alone. I have told the office again.
danger-minor-adult = Is there an adult you trust nearby?
danger-minor-adult-yes = Yes, there is
danger-minor-adult-no = There is nobody
danger-minor-yes = That is good. Show them this message and call { $lines } from a safe place. You don't have to tell me more here.
danger-minor-no = Thank you for telling me. Call { $lines }, any time: they will listen to you. You don't have to tell me more here.
