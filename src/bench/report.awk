# Prints samples as Markdown: a table of what was measured, and one of what is demanded.
# awk -f report.awk demands.txt samples.txt; a line of samples: key, wall s, CPU s, peak MB.

BEGIN {
  name["hugo-plain"] = "Hugo, three plain documents each"
  name["hugo-cold"] = "Hugo, like for like, cold"
  name["hugo-cached"] = "Hugo, like for like, cards cached"
  name["full"] = "Broadside, full build"
  name["same"] = "Broadside, nothing changed"
  name["edit"] = "Broadside, one edit"
  name["check"] = "Broadside, check"
  name["version"] = "Broadside, --version"
  name["check-sound"] = "Broadside, check of a sound record"
  name["check-faulty"] = "Broadside, check with 1,000 dead links"
  name["full-sound"] = "Broadside, full build of a sound record"
  name["full-faulty"] = "Broadside, build with 1,000 dead links"
}

FNR == NR {
  if (!/^#/) demands[++count] = $0
  next
}

{
  if (!($1 in runs)) order[++keys] = $1
  at = ++runs[$1]
  wall[$1, at] = $2
  cpu[$1, at] = $3
  if ($4 > peak[$1]) peak[$1] = $4
}

END {
  print "| Measured | Incidents | Wall, s | CPU, s | Peak, MB |\n| --- | ---: | ---: | ---: | ---: |"
  for (i = 1; i <= keys; i++) {
    split(order[i], part, ".")
    printf "| %s | %s | %.2f | %.2f | %.0f |\n", name[part[1]], grouped(part[2]),
      median(wall, order[i]), median(cpu, order[i]), peak[order[i]]
  }
  print "\n| Demand | Measured | Compared with | Ratio | At most | |\n| --- | ---: | ---: | ---: | ---: | --- |"
  for (i = 1; i <= count; i++) demand(demands[i])
}

function demand(line,    part, value, other, ratio) {
  split(line, part, / *\| */)
  if (!(part[2] in runs) || (part[4] != "" && !(part[4] in runs))) return
  value = part[3] == "mb" ? peak[part[2]] : median(wall, part[2])
  if (part[4] == "") {
    printf "| %s | %s | | | %s | %s |\n", part[1], unit(value, part[3]), unit(part[5], part[3]), verdict(value, part[5])
    return
  }
  other = median(wall, part[4])
  ratio = value / (other > 0.01 ? other : 0.01)
  printf "| %s | %.2f s | %.2f s | %.2f | %s | %s |\n", part[1], value, other, ratio, part[5], verdict(ratio, part[5])
}

function verdict(value, bound) {
  return value <= bound + 0 ? "met" : "**not met**"
}

function unit(value, kind) {
  return kind == "mb" ? sprintf("%.0f MB", value) : sprintf("%.2f s", value)
}

function grouped(number) {
  return number < 1000 || number !~ /^[0-9]+$/ ? number : sprintf("%d,%03d", number / 1000, number % 1000)
}

function median(values, key,    n, i, j, swap, sorted) {
  n = runs[key]
  for (i = 1; i <= n; i++) {
    sorted[i] = values[key, i] + 0
    for (j = i; j > 1 && sorted[j] < sorted[j - 1]; j--) {
      swap = sorted[j]
      sorted[j] = sorted[j - 1]
      sorted[j - 1] = swap
    }
  }
  return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
}
