-- What opens a payer's page is derived from the key of the installation; links that were given out before no longer open.
alter table payment.payment_order drop column secret;
