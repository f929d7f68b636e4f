-- What actions may state besides.
ALTER TABLE action
    ADD COLUMN sponsor             varchar(200),
    ADD COLUMN milestones          jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN exception_reports   jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN resources           jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN expected_effect     jsonb,
    ADD COLUMN reach               jsonb,
    ADD COLUMN uptake              jsonb,
    ADD COLUMN effect_lag_months   integer CHECK (effect_lag_months BETWEEN 0 AND 600),
    ADD COLUMN adopted_proposal_id uuid;
