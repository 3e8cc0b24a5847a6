import sys, json
from fabula.reading.coreference import ledger
for a in sys.argv[2:]:
    k,v=a.split("="); setattr(ledger,k,float(v))
import measure; sys.argv=sys.argv[:2]; measure.main()
