# One question, with care, where danger is not sure.
crisis-violence-danger = I want to be sure I understand you. If there is danger now, call { $lines }, any time. Are you, or is someone else, in danger?
crisis-self-harm-danger = What you feel matters. If you are in danger now, call { $lines }, any time. Are you in danger now?
crisis-child-danger = If a child or a teenager is in danger, call { $lines }, any time. Is one in danger now?
crisis-trafficking-danger = If there is danger now, call { $lines }, any time. Are you, or is someone else, in danger?
crisis-medical-danger = If it is a health emergency, call { $lines }, any time. Is it an emergency now?
crisis-yes = Yes
crisis-no = No
crisis-go-on = See what there is
crisis-calm = Thank you for telling me. If anything changes, write to me, or ask for a person any time.
crisis-silence = I wanted to be sure that someone attends to you, so I told a person at the office. { $promise }
