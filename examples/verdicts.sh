#!/bin/sh
# Each word of docs/verdicts.md, given to an invented city: what it had on record, and what it said.
# Run: PLEDGETRACK_DB=verdicts.db sh examples/verdicts.sh && PLEDGETRACK_DB=verdicts.db pledgetrack compare
set -eu
quiet() { pledgetrack --quiet "$@" 2>/dev/null; }
meeting() { # what add-meeting is told: prints the id
    quiet add-meeting --yes --json "$@" | sed -n 's/.*"meeting": "\([a-z0-9]*\)".*/\1/p'
}

number=900000000
town() { # name: the city that the next lines are about
    number=$((number + 1))
    quiet add-city "$1" --geonameid $number --country SE
}
recorded() { quiet add-target $number --source "The plan" "$@"; }
stated() { recorded --stated 2019-05-02 "$@"; }
said() { # words, then what they say
    words=$1
    shift
    quiet add-mention "$meeting" $number --quote "$words" --speaker "The mayor" --standing mayor "$@"
}

meeting=$(meeting examples/verdicts.txt --date 2022-03-01)
town Aldby && stated --kind net_zero --year 2040
said "Aldby will be net zero by 2040." --kind net_zero --year 2040
town Birkby && stated --kind emissions_reduction --percent 40 --year 2030 --base 1990
said "Birkby cuts its emissions by 40 per cent by 2030." --kind emissions_reduction --percent 40 --year 2030
town Colverby && stated --kind net_zero --year 2050
said "Colverby will be net zero by 2040." --kind net_zero --year 2040
town Danverby && stated --kind net_zero --year 2040
said "Danverby will be net zero by 2045." --kind net_zero --year 2045
town Endverby && stated --kind emissions_reduction --percent 50 --year 2030 --base 2005
said "Endverby cuts its emissions by 60 per cent by 2030." --kind emissions_reduction --percent 60 --year 2030
town Ferriby && stated --kind emissions_reduction --percent 50 --year 2030 --base 2005
said "Ferriby cuts its emissions by 40 per cent by 2030." --kind emissions_reduction --percent 40 --year 2030
town Haxverby && stated --kind net_zero --year 2050
said "Not 2050 but 2040: then Haxverby will be net zero." --kind net_zero --year 2050 --status abandoned
said "Not 2050 but 2040: then Haxverby will be net zero." --kind net_zero --year 2040
town Ingleby && stated --kind net_zero --year 2050
said "Ingleby is considering net zero by 2040." --kind net_zero --year 2040 --status proposed
town Kirkverby && stated --kind net_zero --year 2025
said "Kirkverby drops its target of net zero by 2025." --kind net_zero --year 2025 --status abandoned
town Lazenby && stated --kind net_zero --year 2025
said "Lazenby will not be net zero by 2025." --kind net_zero --year 2025 --status missed
town Maltverby && stated --kind net_zero --year 2020
said "Maltverby has been net zero since 2020." --kind net_zero --year 2020 --status achieved
town Nethverby && stated --kind net_zero --year 2040
said "Nethverby has no target of net zero by 2040." --kind net_zero --year 2040 --status negated
town Ormsby && stated --kind net_zero --year 2050
said "Ormsby will run on renewable electricity by 2035." --kind renewable_energy --percent 100 --year 2035 --scope electricity
town Pickeby && stated --kind bau_reduction --percent 30 --year 2030
said "Pickeby cuts its emissions by 30 per cent below 2016 by 2030." --kind emissions_reduction --percent 30 --year 2030 --base 2016
town Quarrby && recorded --kind net_zero --year 2050 --checked 2022-06-29
said "Quarrby will be net zero by 2040." --kind net_zero --year 2040
town Rokeby-on-Sea && stated --kind net_zero --year 2050
quiet add-target $number --source "The survey" --stated 2020 --kind net_zero --year 2040
said "Rokeby-on-Sea will be net zero by 2040." --kind net_zero --year 2040
town Selby-le-Moor
said "Selby-le-Moor will be net zero by 2040." --kind net_zero --year 2040
town Thoresby && stated --kind net_zero --year 2030 --ended 2020-03-01
said "Thoresby will be net zero by 2030." --kind net_zero --year 2030
town Ulcverby && quiet add-target $number --none --source "Ulcverby council" --stated 2022
said "Ulcverby will be net zero by 2040, our first target." --kind net_zero --year 2040
town Vestby-on-Ure && stated --kind net_zero --year 2040
said "Vestby-on-Ure is committed to net zero." --kind net_zero
town Wetherby-on-Ure && stated --kind net_zero --year 2040
quiet add-mention "$meeting" $number --quote "Wetherby-on-Ure took part."
town Yarby && stated --kind net_zero --year 2040
said "The country will be net zero by 2050." --kind net_zero --year 2050 --subject "the country"
town Zelby && stated --kind net_zero --year 2040
quiet add-mention "$meeting" $number --quote "A ward councillor of Zelby hopes for net zero by 2040." --speaker "A councillor" --standing member --kind net_zero --year 2040
meeting=$(meeting --text "Asby spoke of its buses." --title "Remarks in full" --date 2022-03-02 --complete remarks)
town Asby && stated --kind net_zero --year 2040
quiet add-mention "$meeting" $number --quote "Asby spoke of its buses." --speaker "The mayor" --standing mayor
meeting=$(meeting --text "Busby-on-Ure will be net zero by 2040." --title "A letter without a date")
town Busby-on-Ure && stated --kind net_zero --year 2040
said "Busby-on-Ure will be net zero by 2040." --kind net_zero --year 2040
