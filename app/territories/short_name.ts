/** As neighbours say it: `南苑社区` for `南苑社区居委会`, `土塔村` for `土塔村委会`. */
export default function shortNameOf(name: string) {
  return name.replace(/(居民委员会|居委会)$/, '').replace(/村(民)?委(员)?会$/, '村')
}
