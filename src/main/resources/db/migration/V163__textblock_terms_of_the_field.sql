-- Texts as the delivered lists say them now; what the house worded itself stays.
update text_block set text_nl = 'Aangeraden dezelfde dag een ontvangstbewijs te vragen. Het OCMW beslist binnen 30 dagen en geeft binnen 8 dagen kennis van zijn beslissing.'
    where text_nl = 'Aangeraden dezelfde dag een ontvangstbewijs te vragen. Het OCMW beslist binnen 30 dagen en betekent zijn beslissing binnen 8 dagen.';
update text_block set text_nl = 'De voorwaarden van de dringende medische hulp uitgelegd: onwettig verblijf, behoeftigheid, attest van een arts of tandarts; bevoegd is het OCMW van de effectieve verblijfplaats.'
    where text_nl = 'De voorwaarden van de dringende medische hulp uitgelegd: onregelmatig verblijf, staat van behoeftigheid, attest van een arts; bevoegd is het OCMW van de feitelijke verblijfplaats.';
update text_block set text_fr = 'Expliqué les conditions de l’aide médicale urgente : séjour illégal, état de besoin, certificat d’un médecin ou d’un dentiste ; le CPAS compétent est celui de la résidence effective.'
    where text_fr = 'Expliqué les conditions de l’aide médicale urgente : séjour irrégulier, état de besoin, attestation d’un médecin ; le CPAS compétent est celui de la résidence effective.';
update code_item set label_nl = 'Factuur / kasticket' where list = 'document_types' and code = 'invoice_or_receipt' and label_nl = 'Factuur / kasbon';
