-- Sentences and addresses of fact sheets that are inserted into texts by :: and ??; the staff keep them. Never a name or an illness.
create table text_block (
    id uuid primary key,
    version integer not null default 0,
    kind text not null check (kind in ('block', 'sheet')),
    title_fr text not null check (title_fr ~ '\S'),
    title_nl text not null check (title_nl ~ '\S'),
    title_en text not null check (title_en ~ '\S'),
    text_fr text not null check (text_fr ~ '\S'),
    text_nl text not null check (text_nl ~ '\S'),
    text_en text not null check (text_en ~ '\S')
);
select audit_attach('text_block');

insert into text_block (id, kind, title_fr, title_nl, title_en, text_fr, text_nl, text_en) values
    (gen_random_uuid(), 'block', 'AMU : conditions expliquées', 'DMH: voorwaarden uitgelegd', 'Urgent medical aid: conditions explained', 'Expliqué les conditions de l’aide médicale urgente : séjour irrégulier, état de besoin, attestation d’un médecin ; le CPAS compétent est celui de la résidence effective.', 'De voorwaarden van de dringende medische hulp uitgelegd: onregelmatig verblijf, staat van behoeftigheid, attest van een arts; bevoegd is het OCMW van de feitelijke verblijfplaats.', 'Explained the conditions of urgent medical aid: irregular stay, state of need, certificate of a doctor; competent is the CPAS of the actual place of stay.'),
    (gen_random_uuid(), 'block', 'CPAS : accusé de réception et délais', 'OCMW: ontvangstbewijs en termijnen', 'CPAS: acknowledgement and terms', 'Conseillé de demander un accusé de réception le jour même. Le CPAS décide dans les 30 jours et notifie sa décision dans les 8 jours.', 'Aangeraden dezelfde dag een ontvangstbewijs te vragen. Het OCMW beslist binnen 30 dagen en betekent zijn beslissing binnen 8 dagen.', 'Advised to ask for an acknowledgement on the same day. The CPAS decides within 30 days and notifies its decision within 8 days.'),
    (gen_random_uuid(), 'block', 'Recours au tribunal du travail', 'Beroep bij de arbeidsrechtbank', 'Appeal to the labour tribunal', 'Expliqué le recours au tribunal du travail : trois mois, gratuit, par simple lettre datée et signée ; garder la décision et son enveloppe.', 'Het beroep bij de arbeidsrechtbank uitgelegd: drie maanden, gratis, met een gewone gedateerde en ondertekende brief; de beslissing en haar omslag bewaren.', 'Explained the appeal to the labour tribunal: three months, free, by a simple dated and signed letter; keep the decision and its envelope.'),
    (gen_random_uuid(), 'block', 'Secret professionnel et mandat', 'Beroepsgeheim en mandaat', 'Professional secrecy and mandate', 'Expliqué le secret professionnel ; accord demandé avant tout contact avec un tiers.', 'Het beroepsgeheim uitgelegd; toestemming gevraagd vóór elk contact met een derde.', 'Explained professional secrecy; consent asked before any contact with a third party.'),
    (gen_random_uuid(), 'block', 'Rappel convenu', 'Terugbellen afgesproken', 'Call back agreed', 'Convenu de rappeler le', 'Afgesproken terug te bellen op', 'Agreed to call back on');
