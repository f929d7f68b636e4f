-- That a milestone was missed is told once for each action: no action's milestone takes the place of another's.
ALTER TABLE milestone_missed DROP CONSTRAINT milestone_missed_pkey;
ALTER TABLE milestone_missed ADD PRIMARY KEY (action_id, milestone_id, due_on);
