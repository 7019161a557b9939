-- takes back what an earlier example planted
delete from hotspot_truth;
