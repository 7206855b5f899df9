-- Whoever handles a dossier may be another body than the desk that received it: the money is due to the one and taken by the other.
alter table payment.payment_order add column desk text;
update payment.payment_order set desk = unit;
alter table payment.payment_order alter column desk set not null;
