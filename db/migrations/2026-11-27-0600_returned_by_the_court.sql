-- Whoever was put on a case at a court that returned it is off it as anybody else is: at once, by whom and why.
alter table court.assignment
  drop constraint assignment_why_check,
  add constraint assignment_why_check check (why in ('conflict', 'leave', 'left_post', 'replaced', 'returned'));
