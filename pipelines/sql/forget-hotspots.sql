-- after this, the next publish decides every week anew
delete from hotspot_memory;
