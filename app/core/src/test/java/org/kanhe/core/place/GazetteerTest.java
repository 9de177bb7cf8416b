package org.kanhe.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer places = Gazetteer.national();

    @Test
    void everyProvinceAndItsPrefecturesAreKnown() {
        assertThat(places.named("四川省")).extracting(Division::rank).containsExactly(Division.Rank.PROVINCE);
        assertThat(places.named("成都市")).extracting(Division::rank).containsExactly(Division.Rank.PREFECTURE);
        assertThat(places.named("云南市")).isEmpty();
    }

    @Test
    void placesOfOneNameAreAllFound() {
        assertThat(places.named("鼓楼区")).hasSize(4);
    }

    @Test
    void aCountyLiesInItsPrefectureAndProvince() {
        Division county = places.named("桃源县").getFirst();
        assertThat(county.isWithin(places.named("常德市").getFirst())).isTrue();
        assertThat(county.isWithin(places.named("湖南省").getFirst())).isTrue();
        assertThat(county.isWithin(places.named("长沙市").getFirst())).isFalse();
    }

    @Test
    void theLongestNameAtAPlaceOfATextIsFound() {
        assertThat(places.nameAt("关于湖南省常德市的通知", 2)).contains("湖南省");
        assertThat(places.nameAt("关于湖南省常德市的通知", 5)).contains("常德市");
        assertThat(places.nameAt("关于湖南省常德市的通知", 0)).isEmpty();
    }
}
